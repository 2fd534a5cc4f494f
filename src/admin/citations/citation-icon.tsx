/** A raised number behind a word: what a citation looks like on the page. */
export const CitationIcon = () => (
  <svg aria-hidden="true" className="icon" fill="none" height="20" viewBox="0 0 20 20" width="20">
    <path d="M3 7.5h7M3 11h7M3 14.5h10" stroke="currentColor" strokeWidth="1.2" />
    <path d="M14 9V4l-1.6 1" stroke="currentColor" strokeWidth="1.4" />
  </svg>
);

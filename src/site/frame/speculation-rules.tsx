/**
 * Browsers that know these rules fetch a page of ours when somebody is about to open it, and none where data are saved
 * (https://wicg.github.io/nav-speculation/speculation-rules.html). Fetched and not run: nothing that a reader might not open
 * costs more than its page. The desk and files are left alone.
 */
export const SpeculationRules = () => (
  <script
    type="speculationrules"
    data-ibidem=""
    dangerouslySetInnerHTML={{ __html: speculationRules }}
  />
);

/** To the letter as they stand in pages, whose policy names their digest. */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/admin*', '/api/*', '/oai*', '/snapshots/*', '/*.*'] } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});

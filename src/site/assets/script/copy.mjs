/** Buttons that copy a citation or the address, or pass it to an app: shown where they can do it. */
const said = document.createElement('span');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');

const write = (source, plain) => {
  const html = source && new Blob([source.innerHTML], { type: 'text/html' });
  const text = new Blob([plain], { type: 'text/plain' });
  return html && globalThis.ClipboardItem
    ? navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })])
    : navigator.clipboard.writeText(plain);
};

const wire = (button) => {
  const { copied, share } = button.dataset;
  const { address } = button.closest('[data-address]')?.dataset ?? {};
  if (share ? !navigator.share : !navigator.clipboard) return;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', async () => {
    try {
      if (share) return await navigator.share({ title: share, url: address });
      const source = address ? null : button.previousElementSibling;
      await write(source, address ?? source.textContent.replaceAll('\u00a0', ' '));
      button.textContent = said.textContent = copied;
      setTimeout(() => {
        button.textContent = label;
        said.textContent = '';
      }, 2000);
    } catch {
      // refused, or the reader thought better of it
    }
  });
};

const buttons = document.querySelectorAll('[data-copied], [data-share]');
if (buttons.length > 0) document.body.append(said);
for (const button of buttons) wire(button);

/** Suggestions beneath the field of the search while somebody types: a combobox with a list (ARIA 1.2). */
const field = document.querySelector('[data-suggest]');

const wireSuggestions = () => {
  const known = new Map();
  const list = document.createElement('ul');
  const said = document.createElement('span');
  let chosen = -1;
  let timer = 0;

  const set = (element, attributes) => {
    for (const name in attributes) element.setAttribute(name, attributes[name]);
  };
  const choose = (at) => {
    list.children[chosen]?.setAttribute('aria-selected', false);
    chosen = at;
    const option = list.children[chosen];
    option?.setAttribute('aria-selected', true);
    option?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option?.id ?? '');
  };
  const close = () => {
    clearTimeout(timer);
    choose(-1);
    list.hidden = true;
    said.textContent = '';
    field.setAttribute('aria-expanded', false);
  };
  const show = (found) => {
    close();
    list.replaceChildren(
      ...found.rows.map(({ label, kind, href }, at) => {
        const option = document.createElement('li');
        const what = document.createElement('span');
        what.className = 'search-kind';
        what.textContent = kind;
        option.append(label, what);
        option.dataset.href = href;
        set(option, { role: 'option', id: `suggestion-${at}`, 'aria-selected': false });
        return option;
      }),
    );
    list.hidden = !found.rows.length;
    field.setAttribute('aria-expanded', !list.hidden);
    said.textContent = found.said;
  };
  const ask = async (words) => {
    try {
      const address = `${field.dataset.suggest}?q=${encodeURIComponent(words)}`;
      if (!known.has(words)) known.set(words, await (await fetch(address)).json());
      if (field.value.trim() === words && document.activeElement === field) show(known.get(words));
    } catch {
      close(); // the form does without
    }
  };

  set(list, {
    id: 'suggestions',
    class: 'suggestions',
    role: 'listbox',
    'aria-label': field.dataset.list,
  });
  set(said, { class: 'visually-hidden', role: 'status' });
  set(field, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': 'suggestions',
    'aria-expanded': false,
  });
  list.hidden = true;
  field.parentElement.append(list, said);
  field.addEventListener('input', () => {
    clearTimeout(timer);
    const words = field.value.trim();
    if (words.length < 2) close();
    else timer = setTimeout(ask, 120, words);
  });
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (list.hidden || event.isComposing) return;
    if (step) {
      const places = list.children.length + 1; // the field itself is one of them
      choose(((chosen + 1 + step + places) % places) - 1);
    } else if (key === 'Enter' && chosen >= 0) location.href = list.children[chosen].dataset.href;
    else if (key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', close);
  // The field keeps the focus, and so the list stays until the click has come.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('li');
    if (option) location.href = option.dataset.href;
  });
};

if (field) wireSuggestions();

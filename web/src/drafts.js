// Keeps what is typed into <form data-keep="name"> while the tab is open, so that a session that ends in the middle
// of a form costs no text. A draft belongs to one account and goes when the form was saved or the person signs out.
import { announce } from './words.js';

const PREFIX = 'kendali.draft.';

export function keepDrafts() {
  const account = document.body.dataset.account;
  const failed = document.querySelector('[data-failure]') !== null;
  const forms = [...document.querySelectorAll('form[data-keep]')];

  // Heard at the document, because a form may come later, with a part of the page.
  for (const [event, state] of Object.entries({ input: 'typed', submit: 'sent' })) {
    document.addEventListener(event, ({ target }) => {
      const form = target.closest('form[data-keep]');
      if (form) {
        keep(form, account, state);
      }
    });
  }
  document.addEventListener('submit', (event) => {
    if (event.target.hasAttribute('data-sign-out')) {
      drafts().forEach((draft) => forget(draft.key));
    }
  });

  for (const draft of drafts()) {
    const form = forms.find((candidate) => candidate.dataset.keep === draft.key);
    if (!account || failed) {
      if (draft.state === 'sent') {
        store({ ...draft, state: 'lost' });
      }
    } else if (draft.account !== account) {
      forget(draft.key);
    } else if (form) {
      offer(form, draft);
    } else if (draft.state === 'sent') {
      forget(draft.key);
    } else if (draft.state === 'lost') {
      pointTo(draft);
    }
  }
}

function offer(form, draft) {
  if (JSON.stringify(valuesOf(form)) === JSON.stringify(draft.values)) {
    forget(draft.key);
    return;
  }
  const sentence = announce('kata-restore');
  sentence.querySelector('[data-restore]').addEventListener('click', () => {
    restore(form, draft.values);
    sentence.remove();
  });
  onForget(sentence, draft);
}

function pointTo(draft) {
  const sentence = announce('kata-return');
  const link = sentence.querySelector('[data-return]');
  link.href = draft.path;
  link.textContent = draft.title;
  onForget(sentence, draft);
}

function onForget(sentence, draft) {
  sentence.querySelector('[data-forget]').addEventListener('click', () => {
    forget(draft.key);
    sentence.remove();
  });
}

/** Fields that a person types or chooses; never passwords, files or what the page put there itself. */
function fieldsOf(form) {
  return [...form.elements].filter(
    (field) => field.name && !field.disabled && !['password', 'file', 'hidden', 'submit', 'button', 'fieldset'].includes(field.type),
  );
}

function valuesOf(form) {
  return fieldsOf(form).map((field) => [field.name, ['checkbox', 'radio'].includes(field.type) ? `${field.value}=${field.checked}` : field.value]);
}

function restore(form, values) {
  fieldsOf(form).forEach((field, index) => {
    const [name, value] = values[index] ?? [];
    if (name !== field.name) {
      return;
    }
    if (['checkbox', 'radio'].includes(field.type)) {
      field.checked = value === `${field.value}=true`;
    } else {
      field.value = value;
    }
  });
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

function keep(form, account, state) {
  if (account) {
    const { pathname, search } = form.dataset.keepAddress ? new URL(form.dataset.keepAddress, location.href) : location;
    const title = document.querySelector('h1')?.textContent ?? document.title;
    store({ key: form.dataset.keep, account, path: pathname + search, title, state, values: valuesOf(form) });
  }
}

function drafts() {
  return Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => JSON.parse(sessionStorage.getItem(key)));
}

function store(draft) {
  try {
    sessionStorage.setItem(PREFIX + draft.key, JSON.stringify(draft));
  } catch {
    // The browser's store is full or switched off: typing goes on as without it.
  }
}

function forget(key) {
  sessionStorage.removeItem(PREFIX + key);
}

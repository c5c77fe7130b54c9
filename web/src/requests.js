// htmx asks for parts of pages; what cannot be shown in its place becomes a notice.
import htmx from 'htmx.org/dist/htmx.esm.js';
import { announce } from './words.js';

document.addEventListener('htmx:configRequest', ({ detail }) => {
  detail.headers.Accept = 'text/html, */*;q=0.5';
});

document.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr } = event.detail;
  const movedToSignIn = xhr.responseURL.endsWith('/masuk') && !location.pathname.endsWith('/masuk');
  const isOurs = xhr.status < 500 || xhr.getResponseHeader('HX-Retarget');
  if (movedToSignIn || xhr.status === 401) {
    event.detail.shouldSwap = false;
    announce('kata-signed-out');
  } else if (!isOurs) {
    event.detail.shouldSwap = false;
    announce('kata-offline');
  }
});

for (const failure of ['htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(failure, ({ detail }) => {
    if (!detail.elt.closest('[data-live]')) {
      announce('kata-offline');
    }
  });
}

export { htmx };

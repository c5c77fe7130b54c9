// Parts marked data-fold are open where there is room; on a phone only those that are worth a look at once.
const ROOM = window.matchMedia('(min-width: 768px), print');

export function foldOnPhones() {
  const fold = () => {
    for (const part of document.querySelectorAll('details[data-fold]')) {
      part.open = ROOM.matches || part.dataset.fold === 'open';
    }
  };
  ROOM.addEventListener('change', fold);
  document.addEventListener('htmx:afterSwap', fold);
  fold();
}

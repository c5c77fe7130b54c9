// Menus are <details>: they open by themselves. The script closes them on Escape and on a click elsewhere.
const MENUS = 'details.k-menu[open], details.k-pickf[open]';

export function enableMenus() {
  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll(MENUS)) {
      const outside = !menu.contains(event.target) || event.target === menu;
      if (outside || event.target.closest('[data-close]')) {
        menu.open = false;
      }
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      return;
    }
    for (const menu of document.querySelectorAll(MENUS)) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
}

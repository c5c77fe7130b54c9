// Sentences come from the page, in its language; the script has none of its own.
export function words(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

/** Shows a sentence of the page where news stand, and returns it. */
export function announce(id) {
  const news = document.getElementById('kabar');
  const sentence = words(id);
  if (news) {
    news.replaceChildren(sentence);
  }
  return sentence;
}

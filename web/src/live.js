// Parts of the page marked data-live="topic" ask for themselves again when the server says that something changed:
// <div data-live="figure" hx-get="/wilayah/angka" hx-trigger="live" hx-swap="outerHTML">
import { htmx } from './requests.js';

const PATIENCE = 120;
const RETRY = 15000;

export function watchEvents() {
  const address = document.body.dataset.liveAddress;
  const parts = () => [...document.querySelectorAll('[data-live]')];
  if (!address || parts().length === 0 || !window.EventSource) {
    return;
  }
  const topics = new Set(parts().flatMap((part) => part.dataset.live.split(' ')));
  const waiting = new Map();
  let source;
  let missed = false; // events that were not heard while there was no connection

  const refresh = (part) => {
    clearTimeout(waiting.get(part));
    waiting.set(part, setTimeout(() => htmx.trigger(part, 'live'), PATIENCE));
  };
  const heard = (topic, data) => {
    for (const part of parts()) {
      const key = part.dataset.liveKey;
      if (part.dataset.live.split(' ').includes(topic) && (!key || data.split(' ').includes(key))) {
        refresh(part);
      }
    }
  };
  const connect = () => {
    source?.close();
    source = new EventSource(address);
    source.addEventListener('open', () => {
      show(true);
      if (missed) {
        missed = false;
        parts().forEach(refresh);
      }
    });
    source.addEventListener('error', () => {
      missed = true;
      show(false);
      if (source.readyState === EventSource.CLOSED && !document.hidden) {
        setTimeout(connect, RETRY);
      }
    });
    for (const topic of topics) {
      source.addEventListener(topic, (event) => heard(topic, event.data));
    }
  };

  // A page in the background needs no line of its own; it catches up when it is looked at again.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      source.close();
      missed = true;
    } else {
      connect();
    }
  });
  window.addEventListener('pagehide', () => source.close());
  document.addEventListener('htmx:afterSwap', ({ detail }) => {
    if (detail.elt.matches?.('[data-live]') || detail.requestConfig?.elt?.matches?.('[data-live]')) {
      stamp();
    }
  });
  connect();
}

function show(connected) {
  for (const mark of document.querySelectorAll('[data-freshness]')) {
    mark.querySelector('[data-connected]').hidden = !connected;
    mark.querySelector('[data-disconnected]').hidden = connected;
  }
}

/** Writes the present time of the unit's zone where the page says how fresh it is. */
function stamp() {
  for (const time of document.querySelectorAll('[data-freshness] time')) {
    const parts = new Intl.DateTimeFormat('id', { timeZone: time.dataset.zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    time.textContent = parts.format(new Date()).replace(':', '.');
  }
}

/*
 * Shows the page with the changing code where there is no connection: keeps that one page and the files it names, nothing else. The
 * copy is fetched without cookies, so that nothing about a person is in it.
 */
'use strict';

const CACHE = 'madoguchi-code';
const PAGE = '/visitor/code.xhtml';
const FILES = /(?:src|href)="(\/jakarta\.faces\.resource\/[^"]+)"/g;
const PATIENCE = 3000;

const language = new URL(self.location.href).searchParams.get('language') || 'ja';

async function keep() {
  const answer = await fetch(PAGE, {
    credentials: 'omit',
    cache: 'no-store',
    headers: { 'Accept-Language': language }
  });
  if (!answer.ok || answer.redirected) {
    throw new Error('no page to keep');
  }
  const page = await answer.clone().text();
  const files = Array.from(page.matchAll(FILES), function (found) {
    return new URL(found[1].replaceAll('&amp;', '&'), self.location.origin).href;
  });
  const cache = await caches.open(CACHE);
  await cache.addAll(files);
  await cache.put(PAGE, answer);
  const kept = new Set(files.concat(new URL(PAGE, self.location.origin).href));
  for (const request of await cache.keys()) {
    if (!kept.has(request.url)) {
      await cache.delete(request);
    }
  }
}

function later() {
  return new Promise(function (resolve) {
    self.setTimeout(resolve, PATIENCE);
  });
}

async function kept() {
  return caches.match(PAGE);
}

/* the page of the network where it comes soon, else the copy */
async function page(event) {
  const fromNetwork = fetch(event.request).then(function (answer) {
    event.waitUntil(keep().catch(function () {}));
    return answer;
  });
  const soon = Promise.race([fromNetwork, later().then(kept)]);
  try {
    return (await soon) || (await fromNetwork);
  } catch (noConnection) {
    return (await kept()) || Response.error();
  }
}

async function file(request) {
  return (await caches.match(request)) || fetch(request);
}

self.addEventListener('install', function (event) {
  event.waitUntil(keep().then(function () {
    return self.skipWaiting();
  }));
});

self.addEventListener('activate', function (event) {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', function (event) {
  if (event.request.method !== 'GET' || !event.request.url.startsWith(self.location.origin)) {
    return;
  }
  event.respondWith(event.request.mode === 'navigate' ? page(event) : file(event.request));
});

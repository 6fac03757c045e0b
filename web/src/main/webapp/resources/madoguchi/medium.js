/*
 * What a phone does to be shown at a counter. Its key is made here, cannot be taken out of the browser, and signs a code that
 * changes every 30 seconds. The form of the code is described in docs/medium-token.md.
 *
 *   #media             the list of what a visitor can show: links this phone, knows it again in the list
 *   #code              shows the code
 *   canvas[data-qr]    draws a text as a QR code
 *   button[data-print] prints the page
 */
(function () {
  'use strict';

  const STEP = 30;
  const INFO = 'madoguchi medium token 1';
  const VERSION = 1;
  const TOLERATED_SECONDS = 5;
  const WORKER = '/visitor/code-worker.js';
  const SCOPE = '/visitor/code.xhtml';
  const SIGNING = { name: 'ECDSA', namedCurve: 'P-256' };
  const AGREEING = { name: 'ECDH', namedCurve: 'P-256' };
  const subtle = window.crypto && window.crypto.subtle;

  /* bytes */

  function bytes() {
    const parts = Array.from(arguments, function (part) {
      return typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(part);
    });
    const all = new Uint8Array(parts.reduce(function (sum, part) { return sum + part.length; }, 0));
    parts.reduce(function (at, part) {
      all.set(part, at);
      return at + part.length;
    }, 0);
    return all;
  }

  function encoded(data) {
    return btoa(String.fromCharCode.apply(null, new Uint8Array(data)))
      .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }

  function decoded(text) {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), function (c) { return c.charCodeAt(0); });
  }

  /* what this browser keeps: the key in use and one not linked yet */

  function store(mode, work) {
    return new Promise(function (resolve, reject) {
      const opening = window.indexedDB.open('madoguchi-medium', 1);
      opening.onupgradeneeded = function () { opening.result.createObjectStore('keys'); };
      opening.onerror = function () { reject(opening.error); };
      opening.onsuccess = function () {
        const change = opening.result.transaction('keys', mode);
        const asked = work(change.objectStore('keys'));
        change.oncomplete = function () {
          opening.result.close();
          resolve(asked.result);
        };
        change.onabort = function () { reject(change.error); };
      };
    });
  }

  function get(name) {
    return store('readonly', function (keys) { return keys.get(name); });
  }

  function put(name, value) {
    return store('readwrite', function (keys) { return keys.put(value, name); });
  }

  function forget(name) {
    return store('readwrite', function (keys) { return keys.delete(name); });
  }

  async function fresh() {
    const pair = await subtle.generateKey(SIGNING, false, ['sign']);
    const made = { sign: pair.privateKey, point: encoded(await subtle.exportKey('raw', pair.publicKey)) };
    await put('pending', made);
    return made;
  }

  /* HPKE in base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM (RFC 9180) */

  const RFC = 'HPKE-v1';
  const KEM = bytes('KEM', [0, 0x10]);
  const SUITE = bytes('HPKE', [0, 0x10, 0, 1, 0, 2]);
  const NOTHING = new Uint8Array(0);

  async function derived(salt, suite, extractLabel, secret, expandLabel, context, length) {
    const key = await subtle.importKey('raw', bytes(RFC, suite, extractLabel, secret), 'HKDF', false, ['deriveBits']);
    const info = bytes([length >> 8, length & 255], RFC, suite, expandLabel, context);
    return subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: salt, info: info }, key, length * 8);
  }

  async function extracted(label, secret) {
    const key = await subtle.importKey('raw', new Uint8Array(32), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return subtle.sign('HMAC', key, bytes(RFC, SUITE, label, secret));
  }

  async function sealed(plain, receiver) {
    const own = await subtle.generateKey(AGREEING, false, ['deriveBits']);
    const theirs = await subtle.importKey('raw', receiver, AGREEING, false, []);
    const agreed = await subtle.deriveBits({ name: 'ECDH', public: theirs }, own.privateKey, 256);
    const enc = await subtle.exportKey('raw', own.publicKey);
    const shared = await derived(NOTHING, KEM, 'eae_prk', agreed, 'shared_secret', bytes(enc, receiver), 32);
    const context = bytes([0], await extracted('psk_id_hash', ''), await extracted('info_hash', INFO));
    const key = await subtle.importKey(
      'raw', await derived(shared, SUITE, 'secret', NOTHING, 'key', context, 32), 'AES-GCM', false, ['encrypt']);
    const nonce = await derived(shared, SUITE, 'secret', NOTHING, 'base_nonce', context, 12);
    return bytes(enc, await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain));
  }

  async function token(entry, step, seal) {
    const claim = bytes(
      entry.medium.replaceAll('-', '').match(/../g).map(function (pair) { return parseInt(pair, 16); }),
      [step >>> 24, step >>> 16 & 255, step >>> 8 & 255, step & 255]);
    const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, entry.sign, bytes(INFO, claim));
    const key = decoded(seal);
    return encoded(bytes([VERSION], key.subarray(0, 5), await sealed(bytes(claim, signature), key.subarray(5))));
  }

  /* pages */

  function show(id, shown) {
    document.getElementById(id).hidden = !shown;
  }

  function draw(canvas, text) {
    window.QrCreator.render({
      text: text, size: canvas.width, ecLevel: 'M', radius: 0, quiet: 4, fill: '#000', background: '#fff'
    }, canvas);
  }

  async function prepareOffline() {
    if (navigator.serviceWorker) {
      const address = WORKER + '?language=' + document.documentElement.lang;
      await navigator.serviceWorker.register(address, { scope: SCOPE });
    }
  }

  async function media(page) {
    const rows = Array.from(page.querySelectorAll('[data-medium]'));
    function rowOf(entry) {
      return entry && rows.find(function (row) { return row.dataset.key === entry.point; });
    }
    const pending = await get('pending');
    if (rowOf(pending)) {
      await put('current', Object.assign(pending, { medium: rowOf(pending).dataset.medium, account: page.dataset.account }));
      await forget('pending');
    }
    const current = await get('current');
    const row = rowOf(current);
    const over = current && (row ? row.dataset.blocked === 'true' : current.account === page.dataset.account);
    if (over) {
      await forget('current');
    }
    if (row && !over) {
      row.querySelector('[data-here]').hidden = false;
      show('linked', true);
      show('phone', false);
      await prepareOffline();
    } else {
      const made = (await get('pending')) || (await fresh());
      document.getElementById('phone:key').value = made.point;
    }
  }

  async function skewOfClock() {
    const before = Date.now();
    const answer = await fetch(WORKER, { method: 'HEAD', cache: 'no-store' });
    const told = Date.parse(answer.headers.get('Date'));
    const skew = Math.round((told - (before + Date.now()) / 2) / 1000);
    return Math.abs(skew) > TOLERATED_SECONDS ? skew : 0;
  }

  function tellSkew(page, skew) {
    const pattern = skew < 0 ? page.dataset.ahead : page.dataset.behind;
    document.getElementById('clock').textContent = pattern.replace('{0}', Math.abs(skew));
    show('clock', skew !== 0);
  }

  async function code(page) {
    const entry = await get('current');
    show('none', !entry);
    show('shown', Boolean(entry));
    if (!entry) {
      return;
    }
    let skew = entry.skew || 0;
    let drawn = 0;

    async function measure() {
      skew = await skewOfClock();
      await put('current', Object.assign(entry, { skew: skew }));
      tellSkew(page, skew);
      await tick();
    }

    async function tick() {
      const now = Date.now() / 1000 + skew;
      const step = Math.floor(now / STEP);
      document.getElementById('left').value = STEP - Math.floor(now % STEP);
      if (step !== drawn) {
        drawn = step;
        draw(document.getElementById('qr'), await token(entry, step, page.dataset.seal));
      }
    }

    function tellConnection() {
      show('offline', !navigator.onLine);
      if (navigator.onLine) {
        measure().catch(function () {});
      }
    }

    tellSkew(page, skew);
    await tick();
    window.setInterval(tick, 1000);
    window.addEventListener('online', tellConnection);
    window.addEventListener('offline', tellConnection);
    tellConnection();
    await prepareOffline();
  }

  async function start(page, work) {
    if (!subtle || !window.indexedDB) {
      show('unable', true);
      return;
    }
    try {
      await work(page);
    } catch (failed) {
      show('unable', true);
    }
  }

  document.querySelectorAll('canvas[data-qr]').forEach(function (canvas) {
    draw(canvas, canvas.dataset.qr);
  });
  document.querySelectorAll('button[data-print]').forEach(function (button) {
    button.addEventListener('click', function () { window.print(); });
  });
  const pages = { media: media, code: code };
  Object.keys(pages).forEach(function (id) {
    const page = document.getElementById(id);
    if (page) {
      start(page, pages[id]);
    }
  });
}());

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

  /* what this browser keeps: keys by their public halves, of which one may not be linked yet, and how wrong its clock is */

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

  async function entries() {
    const all = await store('readonly', function (keys) { return keys.getAll(); });
    return all.filter(function (each) { return each.sign; });
  }

  function put(entry) {
    return store('readwrite', function (keys) { return keys.put(entry, entry.point); });
  }

  function forget(entry) {
    return store('readwrite', function (keys) { return keys.delete(entry.point); });
  }

  async function fresh() {
    const pair = await subtle.generateKey(SIGNING, false, ['sign']);
    const made = { sign: pair.privateKey, point: encoded(await subtle.exportKey('raw', pair.publicKey)) };
    await put(made);
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

  /* links the keys of this browser with the rows of the list; those whose row is gone or blocked are forgotten */
  async function known(page) {
    const rows = Array.from(page.querySelectorAll('[data-medium]'));
    const here = [];
    for (const entry of await entries()) {
      const row = rows.find(function (each) { return each.dataset.key === entry.point; });
      const own = entry.account === page.dataset.account && entry.of === page.dataset.of;
      if (row && row.dataset.blocked === 'false') {
        here.push(row);
        await put(Object.assign(entry, {
          medium: row.dataset.medium, name: row.dataset.name, account: page.dataset.account, of: page.dataset.of
        }));
      } else if (row || own) {
        await forget(entry);
      }
    }
    return here;
  }

  async function media(page) {
    const here = await known(page);
    here.forEach(function (row) { row.querySelector('[data-here]').hidden = false; });
    if (here.length > 0) {
      show('linked', true);
      show('phone', false);
      await prepareOffline();
    } else {
      const made = (await entries()).find(function (entry) { return !entry.medium; }) || (await fresh());
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

  function offer(all, choose) {
    const choice = document.getElementById('choice');
    all.forEach(function (entry, at) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button button--secondary button--small';
      button.textContent = entry.name;
      button.setAttribute('aria-pressed', String(at === 0));
      button.addEventListener('click', function () {
        choice.querySelectorAll('button').forEach(function (each) {
          each.setAttribute('aria-pressed', String(each === button));
        });
        choose(entry);
      });
      choice.append(button);
    });
    choice.hidden = all.length < 2;
  }

  async function code(page) {
    const all = (await entries()).filter(function (entry) { return entry.medium; });
    show('none', all.length === 0);
    show('shown', all.length > 0);
    if (all.length === 0) {
      return;
    }
    let entry = all[0];
    let skew = (await store('readonly', function (keys) { return keys.get('skew'); })) || 0;
    let drawn = 0;

    async function measure() {
      skew = await skewOfClock();
      await store('readwrite', function (keys) { return keys.put(skew, 'skew'); });
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

    offer(all, function (chosen) {
      entry = chosen;
      drawn = 0;
      tick();
    });
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

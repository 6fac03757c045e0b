/*
 * A counter. The form works without this; with it what was typed stays when the network is away, the answer does not stay longer than
 * it is needed, and codes can be read with the camera. No picture leaves the browser.
 */
(function () {
  'use strict';

  const PATIENCE = 10000;
  const PAUSE = 150;
  let asking = false;
  let hiding = 0;
  let stream = null;

  function page() {
    return document.getElementById('terminal');
  }

  function token() {
    return document.getElementById('ask:token');
  }

  function tell(what) {
    page().querySelectorAll('[data-told]').forEach(function (told) {
      told.hidden = told.dataset.told !== what;
    });
  }

  /* asking */

  async function answered(form, button) {
    const stop = new AbortController();
    const patience = window.setTimeout(function () { stop.abort(); }, PATIENCE);
    try {
      const response = await fetch(form.action, {
        method: 'POST', body: new URLSearchParams(new FormData(form, button)), redirect: 'manual', cache: 'no-store', signal: stop.signal
      });
      if (response.status >= 500) {
        throw new Error('no answer');
      }
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    } finally {
      window.clearTimeout(patience);
    }
  }

  async function ask(form) {
    const button = document.getElementById('ask:ask');
    if (asking) {
      return;
    }
    if (!navigator.onLine) {
      tell('offline');
      return;
    }
    asking = true;
    tell(null);
    button.classList.add('button--busy');
    try {
      const next = await answered(form, button);
      if (next.getElementById('terminal')) {
        document.getElementById('content').replaceWith(next.getElementById('content'));
        settle();
      } else {
        window.location.reload();
      }
    } catch (unreachable) {
      tell(navigator.onLine ? 'unreachable' : 'offline');
    } finally {
      asking = false;
      button.classList.remove('button--busy');
    }
  }

  /* the answer is shown as long as somebody is there */

  function settle() {
    const outcome = page().querySelector('[data-outcome]');
    const given = outcome && outcome.dataset.outcome === 'given';
    window.clearTimeout(hiding);
    if (given) {
      outcome.focus();
      waitAndHide();
    } else if (token()) {
      token().focus();
    }
    page().querySelectorAll('[data-camera=start]').forEach(function (button) {
      button.hidden = !(navigator.mediaDevices && navigator.mediaDevices.getUserMedia);
    });
  }

  function waitAndHide() {
    window.clearTimeout(hiding);
    hiding = window.setTimeout(function () {
      next();
      tell('gone');
    }, page().dataset.minutes * 60000);
  }

  function forget() {
    document.getElementById('outcome').replaceChildren();
    document.getElementById('asking').classList.remove('terminal__done');
    if (token()) {
      token().value = '';
    }
  }

  function next() {
    forget();
    tell(navigator.onLine ? null : 'offline');
    settle();
  }

  /* the camera */

  async function detector() {
    if (window.BarcodeDetector && (await window.BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
      return new window.BarcodeDetector({ formats: ['qr_code'] });
    }
    const decoder = await import(page().dataset.decoder);
    return new decoder.BarcodeDetector({ formats: ['qr_code'] });
  }

  function stop() {
    if (stream) {
      stream.getTracks().forEach(function (track) { track.stop(); });
      stream = null;
    }
    const camera = document.getElementById('camera');
    if (camera) {
      camera.hidden = true;
      camera.querySelector('video').srcObject = null;
    }
  }

  async function look() {
    const video = page().querySelector('video');
    const reader = await detector();
    while (stream) {
      const found = video.readyState < video.HAVE_CURRENT_DATA ? [] : await reader.detect(video);
      if (stream && found.length > 0) {
        stop();
        token().value = found[0].rawValue;
        await ask(token().form);
        return;
      }
      await new Promise(function (resolve) { window.setTimeout(resolve, PAUSE); });
    }
  }

  async function start() {
    stop();
    tell(null);
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
      const camera = document.getElementById('camera');
      camera.hidden = false;
      camera.querySelector('video').srcObject = stream;
      await camera.querySelector('video').play();
      camera.querySelector('button').focus();
      await look();
    } catch (unable) {
      stop();
      tell(unable.name === 'NotAllowedError' ? 'refused' : 'missing');
    }
  }

  if (!page()) {
    return;
  }
  document.addEventListener('submit', function (event) {
    if (event.target.id === 'ask') {
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(event.target);
    }
  }, true);
  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-camera]');
    if (button) {
      (button.dataset.camera === 'start' ? start : stop)();
    } else if (event.target.closest('#next')) {
      event.preventDefault();
      next();
    }
  });
  ['pointerdown', 'keydown'].forEach(function (sign) {
    document.addEventListener(sign, function () {
      if (page().querySelector('[data-outcome=given]')) {
        waitAndHide();
      }
    });
  });
  window.addEventListener('offline', function () { tell('offline'); });
  window.addEventListener('online', function () { tell(null); });
  window.addEventListener('pagehide', function () {
    stop();
    forget();
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      window.location.reload();
    }
  });
  if (!navigator.onLine) {
    tell('offline');
  }
  settle();
}());

/*
 * Sends chosen files at once, one after the other, and shows how far each has come; the page and what was typed on it stay.
 * Without this the same forms are sent as they are and the browser comes back to the page.
 *
 *   form[data-upload=name]   a form with files; its list lies in the form of that name
 *   form[data-watch=ms]      the list tells how far it is while a file is on its way
 *   button[data-remove]      takes a file out of a list
 */
(function () {
  'use strict';

  const OK = 200;

  function refresh(list) {
    const button = list && list.querySelector('[id$=":refresh"]');
    if (button && typeof faces !== 'undefined') {
      faces.ajax.request(button, null, {
        execute: button.id,
        render: list.id + ':list',
        'jakarta.faces.behavior.event': 'action'
      });
    }
  }

  /* a text answer is ours; anything else is the page on which people sign in again */
  function isOurs(request) {
    return (request.getResponseHeader('Content-Type') || '').startsWith('text/plain');
  }

  function ask(address, body, texts, heard, progress) {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'text/plain');
    if (progress) {
      request.upload.addEventListener('progress', progress);
    }
    request.addEventListener('load', function () {
      heard(request.status === OK && isOurs(request), isOurs(request) ? request.responseText : texts.expired);
    });
    request.addEventListener('error', function () {
      heard(false, texts.broken);
    });
    request.addEventListener('abort', function () {
      heard(false, '');
    });
    request.send(body);
    return request;
  }

  document.querySelectorAll('form[data-upload]').forEach(function (form) {
    const input = form.querySelector('input[type=file]');
    const button = form.querySelector('button[type=submit]');
    const going = form.querySelector('.upload__going');
    const bar = form.querySelector('progress');
    const told = form.querySelector('.upload__told');
    const refused = form.querySelector('.upload__refused');
    const list = document.getElementById(form.dataset.upload);
    let current = null;
    let stopped = false;

    function refuse(file, reason) {
      if (reason) {
        const line = document.createElement('span');
        line.className = 'line';
        line.textContent = file.name + ' – ' + reason;
        refused.append(line);
      }
    }

    function finished() {
      going.hidden = true;
      input.disabled = false;
      input.value = '';
      current = null;
      if (!refused.textContent) {
        input.removeAttribute('aria-invalid');
      } else {
        input.setAttribute('aria-invalid', 'true');
      }
      input.focus();
    }

    function send(files) {
      const file = files.shift();
      if (!file || stopped) {
        finished();
        return;
      }
      if (file.size > Number(form.dataset.most)) {
        refuse(file, form.dataset.large);
        send(files);
        return;
      }
      const body = new FormData();
      body.append('file', file, file.name);
      bar.value = 0;
      told.textContent = form.dataset.sending.replace('{0}', file.name);
      const watch = form.dataset.watch ? window.setInterval(refresh, Number(form.dataset.watch), list) : 0;
      current = ask(form.action, body, form.dataset, function (accepted, text) {
        window.clearInterval(watch);
        told.textContent = accepted ? file.name + ' – ' + text : '';
        if (!accepted) {
          refuse(file, text);
        }
        if (accepted || watch) {
          refresh(list);
        }
        send(files);
      }, function (event) {
        bar.value = event.lengthComputable ? Math.floor(event.loaded * 100 / event.total) : 0;
      });
    }

    button.hidden = true;
    input.addEventListener('change', function () {
      if (input.files.length > 0) {
        stopped = false;
        refused.textContent = '';
        going.hidden = false;
        const files = Array.from(input.files);
        input.disabled = true;
        send(files);
      }
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    form.querySelector('[data-stop]').addEventListener('click', function () {
      stopped = true;
      if (current) {
        current.abort();
      }
    });
    window.addEventListener('beforeunload', function (event) {
      if (current) {
        event.preventDefault();
      }
    });
  });

  document.addEventListener('click', function (event) {
    const button = event.target.closest('button[data-remove]');
    if (button) {
      event.preventDefault();
      const list = button.form;
      const upload = document.querySelector('form[data-upload="' + list.id + '"]');
      ask(button.formAction, null, upload.dataset, function (accepted, text) {
        upload.querySelector('.upload__told').textContent = accepted ? text : '';
        upload.querySelector('.upload__refused').textContent = accepted ? '' : text;
        refresh(list);
        upload.querySelector('input[type=file]').focus();
      });
    }
  });
}());

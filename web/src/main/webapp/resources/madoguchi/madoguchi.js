/*
 * Small helps on top of pages that work without them. Nothing is inline; everything hangs on data- attributes.
 *
 *   data-once          a button that may be pressed once per page
 *   data-limit="500"   a text area that counts its characters
 *   data-focus         what to read out first after the page was shown
 *   data-shows="id"    a field whose value tells something there as soon as it is left
 *   data-leave         a link that leaves what could not be saved behind
 *   .autosave          a form's button that is pressed for the person after every change
 */
(function () {
  'use strict';

  const texts = document.documentElement.dataset;

  function fill(pattern, number) {
    return (pattern || '{0}').replace('{0}', number);
  }

  /* one press is enough */
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (event.submitter && event.submitter.dataset.once) {
      form.dataset.sent = 'true';
      event.submitter.setAttribute('aria-disabled', 'true');
      event.submitter.classList.add('button--busy');
    }
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      form.querySelectorAll('.button--busy').forEach(function (button) {
        button.removeAttribute('aria-disabled');
        button.classList.remove('button--busy');
      });
    });
  });

  /* characters left */
  document.querySelectorAll('textarea[data-limit]').forEach(function (area) {
    const limit = Number(area.dataset.limit);
    if (!limit) {
      return;
    }
    const counter = document.createElement('p');
    counter.className = 'counter';
    counter.setAttribute('aria-live', 'polite');
    area.insertAdjacentElement('afterend', counter);
    function count() {
      const left = limit - Array.from(area.value).length;
      counter.textContent = left < 0 ? fill(texts.exceeded, -left) : fill(texts.remaining, left);
      counter.classList.toggle('counter--exceeded', left < 0);
    }
    area.addEventListener('input', count);
    count();
  });

  /* links of the error summary lead into the field, also where the field is a group of choices */
  document.addEventListener('click', function (event) {
    const link = event.target.closest('a[data-field]');
    const field = link && document.getElementById(link.dataset.field);
    if (!field) {
      return;
    }
    event.preventDefault();
    const input = field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea');
    (input || field).focus();
    field.scrollIntoView({block: 'center'});
  });
  const first = document.querySelector('[data-focus]');
  if (first) {
    first.focus();
  }

  /* what was refused is in sight, also where it is folded away until asked for */
  document.querySelectorAll('details').forEach(function (folded) {
    if (folded.querySelector('[aria-invalid=true]')) {
      folded.open = true;
    }
  });

  /* what a value tells */
  document.querySelectorAll('[data-shows]').forEach(function (field) {
    field.addEventListener('change', function () {
      if (typeof faces !== 'undefined') {
        faces.ajax.request(field, null, {
          execute: field.id,
          render: field.dataset.shows,
          'jakarta.faces.behavior.event': 'change'
        });
      }
    });
  });

  /* who signs out leaves nothing behind */
  const leaving = document.getElementById('signout');
  if (leaving) {
    leaving.addEventListener('click', function () {
      window.sessionStorage.clear();
    });
  }

  /* drafts are saved field by field; a refused value stays on the page with its message */
  document.querySelectorAll('input.autosave').forEach(function (button) {
    const form = button.form;
    const status = form.querySelector('.saved');
    const refresh = ' ' + form.id + ':trouble ' + (status.dataset.refresh || '');
    const place = 'unsaved ' + window.location.pathname + window.location.search;
    let pending = 0;
    let pendingAgain = 0;
    let failed = false;
    let waiting = null;

    function valuesOf(name) {
      return Array.from(form.elements)
        .filter(function (field) {
          return field.name === name && (!/^(radio|checkbox)$/.test(field.type) || field.checked);
        })
        .map(function (field) {
          return field.value;
        });
    }

    function unsaved() {
      return JSON.parse(window.sessionStorage.getItem(place) || '{}');
    }

    /* what has not reached the server outlives the session there, in this tab */
    function keep(name) {
      const all = unsaved();
      all[name] = valuesOf(name);
      window.sessionStorage.setItem(place, JSON.stringify(all));
    }

    function letGo(name, sent) {
      const all = unsaved();
      if (JSON.stringify(all[name]) === JSON.stringify(sent)) {
        delete all[name];
        window.sessionStorage.setItem(place, JSON.stringify(all));
      }
    }

    function fillIn(name, values) {
      const fields = Array.from(form.elements).filter(function (field) {
        return field.name === name;
      });
      fields.forEach(function (field) {
        if (/^(radio|checkbox)$/.test(field.type)) {
          field.checked = values.includes(field.value);
        } else {
          field.value = values[0] || '';
        }
      });
      if (fields.length) {
        save(fields[0], true);
      } else {
        letGo(name, values);
      }
    }

    function tell(state) {
      const now = new Date();
      const time = now.getHours() + ':' + String(now.getMinutes()).padStart(2, '0');
      status.textContent = state ? fill(status.dataset[state], time) : '';
      status.classList.toggle('saved--unsaved', state === 'unsaved');
    }

    function answered() {
      pending -= 1;
      if (pending === 0 && waiting) {
        const submitter = waiting;
        waiting = null;
        form.requestSubmit(submitter);
      }
    }

    /* what is saved again after coming back stays kept here until it is saved: nobody needs to wait for it */
    function save(field, again) {
      const id = field.type === 'radio' || field.type === 'checkbox' ? field.name : field.id;
      if (!id || typeof faces === 'undefined') {
        return;
      }
      const sent = valuesOf(field.name);
      pending += 1;
      pendingAgain += again ? 1 : 0;
      tell('saving');
      faces.ajax.request(button, null, {
        execute: button.id + ' ' + id,
        render: id + '-error' + refresh,
        'jakarta.faces.behavior.event': 'action',
        onevent: function (data) {
          if (data.status === 'success') {
            const error = document.getElementById(id + '-error');
            const trouble = document.getElementById(form.id + ':trouble');
            const refused = Boolean(error && error.textContent.trim());
            /* a refused value is there again, with its message, when the person comes back to the page */
            if (!refused && !data.responseXML.querySelector('redirect')) {
              letGo(field.name, sent);
            }
            field.setAttribute('aria-invalid', String(refused));
            const before = failed;
            failed = Boolean(trouble && trouble.textContent.trim());
            if (failed && !before) {
              trouble.focus();
              trouble.scrollIntoView({block: 'center'});
            }
            tell(pending > 1 ? 'saving' : refused || failed ? '' : 'saved');
            pendingAgain -= again ? 1 : 0;
            answered();
          }
        },
        onerror: function () {
          failed = failed || !again;
          tell('unsaved');
          pendingAgain -= again ? 1 : 0;
          answered();
        }
      });
    }

    function isTyped(field) {
      return field.name && field.type !== 'hidden' && field.type !== 'file';
    }

    form.addEventListener('input', function (event) {
      if (isTyped(event.target)) {
        keep(event.target.name);
      }
    });
    form.addEventListener('change', function (event) {
      if (isTyped(event.target)) {
        keep(event.target.name);
        save(event.target);
      }
    });
    window.addEventListener('load', function () {
      Object.entries(unsaved()).forEach(function (entry) {
        fillIn(entry[0], entry[1]);
      });
    });
    /* what is being saved arrives before the form itself */
    form.addEventListener('submit', function (event) {
      if (pending > 0) {
        event.preventDefault();
        event.stopPropagation();
        waiting = event.submitter || button;
      }
      failed = false;
    });
    /* whoever chooses what was saved meanwhile is not asked again */
    document.addEventListener('click', function (event) {
      if (event.target.closest('a[data-leave]')) {
        failed = false;
      }
    });
    window.addEventListener('beforeunload', function (event) {
      if ((pending > pendingAgain && !waiting) || failed) {
        event.preventDefault();
      }
    });
  });
}());

/*
 * Small helps on top of pages that work without them. Nothing is inline; everything hangs on data- attributes.
 *
 *   data-once          a button that may be pressed once per page
 *   data-limit="500"   a text area that counts its characters
 *   data-focus         what to read out first after the page was shown
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

  /* drafts are saved field by field; a refused value stays on the page with its message */
  document.querySelectorAll('input.autosave').forEach(function (button) {
    const form = button.form;
    const status = form.querySelector('.saved');
    let unsaved = 0;

    function tell(state) {
      status.textContent = state ? status.dataset[state] : '';
      status.classList.toggle('saved--unsaved', state === 'unsaved');
    }

    function save(field) {
      const id = field.type === 'radio' || field.type === 'checkbox' ? field.name : field.id;
      if (!id || typeof faces === 'undefined') {
        return;
      }
      unsaved += 1;
      tell('saving');
      faces.ajax.request(button, null, {
        execute: button.id + ' ' + id,
        render: id + '-error',
        'jakarta.faces.behavior.event': 'action',
        onevent: function (data) {
          if (data.status === 'success') {
            unsaved -= 1;
            const error = document.getElementById(id + '-error');
            const refused = Boolean(error && error.textContent.trim());
            field.setAttribute('aria-invalid', String(refused));
            tell(unsaved > 0 ? 'saving' : refused ? '' : 'saved');
          }
        },
        onerror: function () {
          tell('unsaved');
        }
      });
    }

    form.addEventListener('change', function (event) {
      if (event.target.name && event.target.type !== 'hidden' && event.target.type !== 'file') {
        save(event.target);
      }
    });
    form.addEventListener('submit', function () {
      unsaved = 0;
    });
    window.addEventListener('beforeunload', function (event) {
      if (unsaved > 0) {
        event.preventDefault();
      }
    });
  });
}());

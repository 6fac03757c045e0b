/*
 * A QR code carries the claim code behind the fragment sign, which browsers never send. It is kept in this tab while the person signs in,
 * taken out of the address, and typed into the field. Without this the code is typed from the slip.
 */
(function () {
  'use strict';

  const KEPT = 'madoguchi-claim';
  const CODE = /^#[0-9A-Za-z-]{10,20}$/;

  if (CODE.test(location.hash)) {
    sessionStorage.setItem(KEPT, location.hash.substring(1));
    history.replaceState(null, '', location.pathname + location.search);
  }
  const field = document.getElementById('form:code');
  const kept = sessionStorage.getItem(KEPT);
  if (field && kept) {
    if (!field.value) {
      field.value = kept;
    }
    sessionStorage.removeItem(KEPT);
  }
})();

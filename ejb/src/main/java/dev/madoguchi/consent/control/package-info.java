/** Where notices and consents are kept, and how consents change. */
package dev.madoguchi.consent.control;

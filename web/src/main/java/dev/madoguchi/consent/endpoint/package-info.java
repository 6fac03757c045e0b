/** What of consents is open to programs: the keys of receipts, and receipts as files. */
package dev.madoguchi.consent.endpoint;

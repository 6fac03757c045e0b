/** Notices, consents, their events and receipts. */
package dev.madoguchi.consent.entity;

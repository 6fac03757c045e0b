/** What visitors do about their consents. */
package dev.madoguchi.consent.boundary;

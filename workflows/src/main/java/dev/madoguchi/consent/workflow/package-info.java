/** Moves consents by their facts. */
package dev.madoguchi.consent.workflow;

/**
 * The values by which bodies are identified and reached: corporate number, name in kana, postal code, telephone, e-mail.
 *
 * <p>Every value normalises what people really type (full-width digits, half-width kana, hyphens of all kinds) and then
 * judges it. The constraints beside the values put the same judgement at a field, so that a value is judged in one place.
 * The guard against individual numbers and the rules for free text live here too, since every domain needs them.
 */
package dev.madoguchi.organisation.entity;

/**
 * What every domain stands on: the family of expected failures, the marker of facts, and the clock.
 *
 * <p><strong>Reason.</strong> A handful of types that would otherwise be invented once per domain. Nothing here knows a
 * service, a table or a protocol.
 *
 * <p><strong>Vocabulary.</strong> A <em>failure</em> ({@link dev.madoguchi.kernel.DomainException}) is an answer the domain
 * expects to give and can explain in one text. A <em>fact</em> ({@link dev.madoguchi.kernel.Fact}) is something that has
 * happened, told inside the transaction in which it happened.
 */
package dev.madoguchi.kernel;

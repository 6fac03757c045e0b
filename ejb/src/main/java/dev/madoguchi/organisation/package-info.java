/**
 * Bodies that apply, and the identifiers by which they are known and reached.
 *
 * <p><strong>Reason.</strong> Every service asks who applies, and a body that applied once is known from then on. What is
 * particular to Japan about names, numbers and addresses is judged here, once.
 *
 * <p><strong>Vocabulary.</strong> A <em>body</em> is a company, an association, a public body or a sole trader; its
 * <em>members</em> are the people who act for it. A <em>corporate number</em> (法人番号) identifies a body; an <em>individual
 * number</em> (My Number) identifies a person and is never accepted anywhere.
 *
 * <p>Facts: none of its own so far.
 */
package dev.madoguchi.organisation;

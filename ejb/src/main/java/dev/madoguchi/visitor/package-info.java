/**
 * Visitors from abroad, and what they keep with the programme so that they need not tell it again at every counter.
 *
 * <p><strong>Reason.</strong> A visitor says once what a hotel, a museum or a restaurant has to know. Nothing of it is given to
 * anybody without consent; this domain only keeps it.
 *
 * <p><strong>Vocabulary.</strong> The <em>catalogue</em> says as data which <em>attributes</em> there are, in all languages, with their
 * choices, their sensitivity and how long they are kept. Information that needs special care (要配慮個人情報, APPI article 2(3)) is marked
 * there. A <em>visitor</em> keeps a value for some of them, sealed, and is the <em>keeper</em> of the records of children and
 * <em>companions</em>, who are visitors without an account. A value is <em>forgotten</em> when its <em>retention</em> after the stay is
 * over.
 *
 * <p><strong>Facts.</strong> {@code VisitorRegistered}, {@code AttributesKept}, {@code AttributesForgotten}, {@code CompanionAdded},
 * {@code CompanionChanged}, {@code CompanionRemoved}.
 */
package dev.madoguchi.visitor;

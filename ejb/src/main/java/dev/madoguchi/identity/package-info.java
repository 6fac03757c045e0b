/**
 * Who is asking, in which roles, and for whom.
 *
 * <p><strong>Reason.</strong> Everything a person sees or does is limited to their roles and to the organisation or office
 * they act for. This package is the only one that knows how the signed-in person is found.
 *
 * <p><strong>Vocabulary.</strong> The <em>subject</em> is the identity provider's lasting identifier of a person or a
 * partner's client; it is the name of the principal and the key of the <em>account</em>, our own memory of who signed in.
 * A <em>role</em> is one of {@link dev.madoguchi.identity.entity.Roles}, granted in the identity provider; who was granted
 * none and signs in to pages with a verified address registered themselves and is a visitor. The
 * <em>caller</em> ({@link dev.madoguchi.identity.control.Caller}) is the one on whose behalf the current thread works: a
 * person, a partner's client, or the system itself on background threads. A person may belong to several organisations and
 * <em>acts for</em> one of them at a time.
 *
 * <p><strong>Facts.</strong> None.
 */
package dev.madoguchi.identity;

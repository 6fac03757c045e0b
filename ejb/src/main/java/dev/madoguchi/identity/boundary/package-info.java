/** What the signed-in person may change about their own account. */
package dev.madoguchi.identity.boundary;

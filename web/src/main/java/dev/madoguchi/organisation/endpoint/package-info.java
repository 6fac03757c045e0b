/** Files about bodies on their way in. */
package dev.madoguchi.organisation.endpoint;

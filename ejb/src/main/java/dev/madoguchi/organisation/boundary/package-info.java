/** What people do with bodies: found one, see their own. */
package dev.madoguchi.organisation.boundary;

/** What people do with bodies: found one, join one, invite colleagues, act for one of several, prove that it exists. */
package dev.madoguchi.organisation.boundary;

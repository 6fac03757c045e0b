/** The pages about bodies themselves. */
package dev.madoguchi.organisation.view;

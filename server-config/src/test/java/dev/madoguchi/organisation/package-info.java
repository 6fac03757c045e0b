/** Bodies and their members in the browser. */
package dev.madoguchi.organisation;

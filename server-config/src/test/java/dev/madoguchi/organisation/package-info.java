/** Bodies, their members and the register of corporate numbers, in the browser. */
package dev.madoguchi.organisation;

/** What the pages of every service show about a case: papers, messages, notes. */
package dev.madoguchi.casefile.view;

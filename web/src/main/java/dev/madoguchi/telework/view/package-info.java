/** The pages on which a body registers for a campaign and follows its registration. */
package dev.madoguchi.telework.view;

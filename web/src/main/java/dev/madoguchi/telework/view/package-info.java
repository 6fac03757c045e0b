/** The pages of telework campaigns: those on which a body registers and follows its registration, and the public list. */
package dev.madoguchi.telework.view;

/** The pages of those who run the system. */
package dev.madoguchi.operator.view;

/** The keys of visitors' information, in the hands of operators. */
package dev.madoguchi.sealing;

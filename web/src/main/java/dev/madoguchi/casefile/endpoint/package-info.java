/** Files on their way in and out of a case. */
package dev.madoguchi.casefile.endpoint;

/** What offices and the servicers' own people do with servicers. */
package dev.madoguchi.servicer.boundary;

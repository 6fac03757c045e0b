/** Travel agencies and their travellers on the running system. */
package dev.madoguchi.agency;

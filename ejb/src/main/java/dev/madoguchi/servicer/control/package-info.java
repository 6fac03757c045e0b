/** Where servicers are kept, and for which of them somebody acts. */
package dev.madoguchi.servicer.control;

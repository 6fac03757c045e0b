/** Lists that travel agencies send and get as files. */
package dev.madoguchi.agency.endpoint;

/** What of telework campaigns is open to programs: the REST interface and the list as CSV. */
package dev.madoguchi.telework.endpoint;

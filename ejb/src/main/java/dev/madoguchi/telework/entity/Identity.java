package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.Prefecture;

/** Who a body is: its name, its corporate number or that it has none, its head office. Who has the same is the same. */
record Identity(
        String name,
        String corporateNumber,
        boolean withoutNumber,
        String postalCode,
        Prefecture prefecture,
        String city,
        String street,
        String building) {

    static Identity of(OrganisationSection body) {
        return new Identity(
                body.getName(),
                body.getCorporateNumber(),
                body.isWithoutNumber(),
                body.getPostalCode(),
                body.getPrefecture(),
                body.getCity(),
                body.getStreet(),
                body.getBuilding());
    }
}

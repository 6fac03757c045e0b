package dev.madoguchi.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Lets expressions in models name CDI beans: the engine asks this map, the map asks CDI. */
@ApplicationScoped
public class NamedBeans extends AbstractMap<Object, Object> {

    @Inject
    private BeanManager beans;

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && !beans.getBeans(text).isEmpty();
    }

    @Override
    public Object get(Object name) {
        Bean<?> bean = name instanceof String text ? beans.resolve(beans.getBeans(text)) : null;
        return bean == null ? null : beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    /** Not enumerable: nothing may walk through all beans. */
    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}

package org.mithaq.query.platform.projection;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database as a process leaves it that is killed at one of its writes: of that write nothing has arrived, or half, or
 * all of it and no answer; after it nothing more does, and nothing can be read. What is stored is really stored.
 */
final class Dying {

    private static final Set<String> WRITES = Set.of("bulkWrite", "replaceOne", "insertOne", "deleteMany", "drop");

    private final MongoDatabase real;
    private final AtomicInteger left;
    private final Arriving arriving;

    /** How much of the last write arrives. */
    enum Arriving {
        NOTHING,
        HALF,
        ALL
    }

    /** @param writes the number of the write that is the last */
    Dying(MongoDatabase real, int writes, Arriving arriving) {
        this.real = real;
        this.left = new AtomicInteger(writes);
        this.arriving = arriving;
    }

    /** One that does not die. */
    Dying(MongoDatabase real) {
        this(real, Integer.MAX_VALUE, Arriving.ALL);
    }

    boolean dead() {
        return left.get() <= 0;
    }

    /** How many writes there were, in a database that does not die. */
    int writes() {
        return Integer.MAX_VALUE - left.get();
    }

    MongoDatabase database() {
        return proxy(MongoDatabase.class, (proxy, method, arguments) -> {
            alive();
            Object result = call(real, method, arguments);
            return result instanceof MongoCollection<?> collection ? dying(collection) : result;
        });
    }

    private MongoCollection<?> dying(MongoCollection<?> collection) {
        return proxy(MongoCollection.class, (proxy, method, arguments) -> {
            if (!WRITES.contains(method.getName())) {
                alive();
                return call(collection, method, arguments);
            }
            int number = left.getAndDecrement();
            if (number > 1) {
                return call(collection, method, arguments);
            }
            if (number == 1) {
                last(collection, method, arguments);
            }
            throw killed();
        });
    }

    private void last(MongoCollection<?> collection, Method method, Object[] arguments) throws Throwable {
        if (arriving == Arriving.HALF
                && arguments != null
                && arguments[0] instanceof List<?> models
                && models.size() > 1) {
            Object[] half = arguments.clone();
            half[0] = models.subList(0, models.size() / 2);
            call(collection, method, half);
        } else if (arriving == Arriving.ALL) {
            call(collection, method, arguments);
        }
    }

    private void alive() {
        if (dead()) {
            throw killed();
        }
    }

    private static MongoException killed() {
        return new MongoException("this process was killed");
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

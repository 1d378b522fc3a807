package org.wardmate.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {
    record First(String name) {}

    record Third(String givenName, int visits) {}

    sealed interface Animal {}

    record Cat(int lives) implements Animal {}

    record Dog(String trick) implements Animal {}

    record Zoo(List<Animal> animals) {}

    record Guest(String name, int visits) {
        public boolean isRegular() {
            return visits > 3;
        }

        public String getGreeting() {
            return "Hello, " + name;
        }
    }

    private static final Shape<First> FIRST = Shape.of("visitor", First.class);
    private static final Shape<Third> THIRD = Shape.of("visitor", Third.class)
            .then(value -> value.set("givenName", value.remove("name")))
            .then(value -> value.put("visits", 1));

    @Test
    void readsWhatItWrote() {
        assertThat(THIRD.read(THIRD.written(new Third("Ivy", 4)))).isEqualTo(new Third("Ivy", 4));
    }

    @Test
    void stampsNameAndVersion() {
        assertThat(new String(THIRD.written(new Third("Ivy", 4)), UTF_8))
                .isEqualTo("{\"shape\":\"visitor\",\"version\":3,\"value\":{\"givenName\":\"Ivy\",\"visits\":4}}");
    }

    @Test
    void keepsNothingThatFollowsFromTheRest() {
        Shape<Guest> shape = Shape.of("guest", Guest.class);
        Guest guest = new Guest("Ivy", 4);

        assertThat(shape.read(shape.written(guest))).isEqualTo(guest);
        assertThat(new String(shape.written(guest), UTF_8)).contains("visits").doesNotContain("regular", "greeting");
    }

    @Test
    void bringsAnOldVersionUpStepByStep() {
        assertThat(THIRD.read(FIRST.written(new First("Ivy")))).isEqualTo(new Third("Ivy", 1));
    }

    @Test
    void refusesANewerVersion() {
        assertThatThrownBy(() -> FIRST.read(THIRD.written(new Third("Ivy", 4))))
                .isInstanceOf(StorageException.class)
                .hasMessage("A kept visitor was written by a newer Wardmate. Run that version or a later one.");
    }

    @Test
    void refusesAnotherShape() {
        Shape<First> other = Shape.of("guest", First.class);

        assertThatThrownBy(() -> FIRST.read(other.written(new First("Ivy"))))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("guest");
    }

    @Test
    void refusesAValueWithMoreThanItKnows() {
        byte[] more =
                "{\"shape\":\"visitor\",\"version\":1,\"value\":{\"name\":\"Ivy\",\"secret\":\"x\"}}".getBytes(UTF_8);

        assertThatThrownBy(() -> FIRST.read(more)).isInstanceOf(StorageException.class);
    }

    @Test
    void repeatsNoWordsOfADamagedRecord() {
        byte[] damaged =
                "{\"shape\":\"visitor\",\"version\":1,\"value\":{\"name\":[\"he threatened me\"]}}".getBytes(UTF_8);

        assertThatThrownBy(() -> FIRST.read(damaged))
                .isInstanceOf(StorageException.class)
                .hasMessage("A kept visitor cannot be read: it is damaged.")
                .hasNoCause();
    }

    @Test
    void tellsTheChoicesOfASealedTypeApart() {
        Shape<Zoo> shape = Shape.of("zoo", Zoo.class).choosing(Animal.class);
        Zoo zoo = new Zoo(List.of(new Cat(9), new Dog("sit")));

        assertThat(shape.read(shape.written(zoo))).isEqualTo(zoo);
    }
}

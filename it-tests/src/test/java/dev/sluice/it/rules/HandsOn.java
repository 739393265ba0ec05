package dev.sluice.it.rules;

import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Finds the methods that do nothing but call another one with all that they were given: the rule is that one's. */
final class HandsOn extends ClassVisitor {
    private static final int API = Opcodes.ASM9;

    private final String ruled;
    private final Set<String> found = new HashSet<>();

    private HandsOn(String ruled) {
        super(API);
        this.ruled = ruled;
    }

    /**
     * Looks through a class.
     *
     * @param ruled what the names of the classes begin with that have rules
     * @return the names of its methods that hand on, with their descriptors
     */
    static Set<String> in(byte[] code, String ruled) {
        HandsOn visitor = new HandsOn(ruled.replace('.', '/'));
        new ClassReader(code).accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return visitor.found;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        return new Body(name + descriptor, Type.getArgumentTypes(descriptor), isStatic ? 0 : 1);
    }

    /** Reads one body: the receiver of a call, the parameters in order, the call, and its result returned. */
    private final class Body extends MethodVisitor {
        private final String name;
        private final Type[] parameters;
        private final int first;
        private boolean plain = true;
        private int loaded;
        private String called = "";

        Body(String name, Type[] parameters, int first) {
            super(API);
            this.name = name;
            this.parameters = parameters;
            this.first = first;
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            boolean receiver = variable < first;
            boolean next = loaded < parameters.length && variable == slot(loaded);
            loaded += receiver ? 0 : 1;
            plain &= opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD && (receiver || next) && called.isEmpty();
        }

        private int slot(int parameter) {
            int slot = first;
            for (int i = 0; i < parameter; i++) {
                slot += parameters[i].getSize();
            }
            return slot;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            int arguments = Type.getArgumentTypes(descriptor).length;
            plain &= called.isEmpty() && (arguments == 0 || arguments == parameters.length);
            called = arguments == 0 ? called : owner;
        }

        @Override
        public void visitInsn(int opcode) {
            plain &= opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            plain &= opcode == Opcodes.GETFIELD;
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            plain = false;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            plain = false;
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
            plain = false;
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            plain = false;
        }

        @Override
        public void visitLdcInsn(Object value) {
            plain = false;
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            plain = false;
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            plain = false;
        }

        @Override
        public void visitEnd() {
            if (plain && parameters.length > 0 && loaded == parameters.length && called.startsWith(ruled)) {
                found.add(name);
            }
        }
    }
}

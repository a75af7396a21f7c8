import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import styles from '../../../src/ui/components/button.module.css';
import { Button } from '../../../src/ui/components/button.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

describe('Button', () => {
  it('is pressed by a tap and by a key', async () => {
    const onPress = vi.fn();
    const { container } = render(<Button onPress={onPress}>Play</Button>);
    const button = screen.getByRole('button', { name: 'Play' });
    await userEvent.click(button);
    button.focus();
    await userEvent.keyboard('{Enter} ');
    expect(onPress).toHaveBeenCalledTimes(3);
    await expectNoAxeViolations(container);
  });

  it('never sends a form', () => {
    render(<Button onPress={vi.fn()}>Play</Button>);
    expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
  });

  it('is plain unless it is the main one, or a quiet one', () => {
    render(
      <>
        <Button onPress={vi.fn()}>one</Button>
        <Button kind="main" onPress={vi.fn()}>
          two
        </Button>
        <Button kind="quiet" onPress={vi.fn()}>
          three
        </Button>
      </>,
    );
    expect(screen.getByRole('button', { name: 'one' })).toHaveClass(String(styles.plain));
    expect(screen.getByRole('button', { name: 'two' })).toHaveClass(String(styles.main));
    expect(screen.getByRole('button', { name: 'three' })).toHaveClass(String(styles.quiet));
  });

  it('says whether it is pressed in only where it can be', () => {
    const { rerender } = render(<Button onPress={vi.fn()}>Dark</Button>);
    expect(screen.getByRole('button')).not.toHaveAttribute('aria-pressed');
    rerender(
      <Button onPress={vi.fn()} pressed={false}>
        Dark
      </Button>,
    );
    expect(screen.getByRole('button', { pressed: false })).toBeVisible();
  });

  it('can be given the focus', () => {
    const ref = createRef<HTMLButtonElement>();
    render(
      <Button ref={ref} onPress={vi.fn()}>
        Play
      </Button>,
    );
    ref.current?.focus();
    expect(screen.getByRole('button')).toHaveFocus();
  });
});

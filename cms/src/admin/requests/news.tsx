/** What was done last, in words. The eye and the keyboard are led there: the button that did it may be gone. */
import { Box, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';

interface Said {
  /** French sentences, one a line; empty before anything was done. */
  words: string;
  /** How often something was said: the same words twice are news as well. */
  turn: number;
}

export function useNews(): { news: Said; say: (words: string) => void } {
  const [news, setNews] = useState<Said>({ words: '', turn: 0 });
  return { news, say: (words) => setNews(({ turn }) => ({ words, turn: turn + 1 })) };
}

interface NewsProps extends Said {
  /** For a page whose button stays, to be used again and again: the words are heard, and the keyboard stays there. */
  leavesFocus?: boolean;
}

export function News({ words, turn, leavesFocus = false }: NewsProps) {
  const place = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (turn === 0 || leavesFocus) return undefined;
    // A dialog that closes gives the focus back to its button in a task of its own, queued just before this one.
    const later = setTimeout(() => place.current?.focus(), 0);
    return () => clearTimeout(later);
  }, [turn, leavesFocus]);
  return (
    <Box tag="output" display="block" ref={place} tabIndex={-1} paddingBottom={words === '' ? 0 : 5}>
      {words !== '' && (
        <Box background="primary100" padding={4} hasRadius>
          <Typography fontWeight="bold" textColor="neutral800" style={{ whiteSpace: 'pre-line' }}>
            {words}
          </Typography>
        </Box>
      )}
    </Box>
  );
}

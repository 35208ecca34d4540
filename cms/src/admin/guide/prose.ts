/** How the guide looks, on screen and on paper; colours are the theme's, so light and dark follow. */
import { createGlobalStyle, styled } from 'styled-components';

export const Prose = styled.article`
  max-width: 72ch;
  font-size: 1.6rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  h2,
  h3 {
    /* Below the header, which stays in sight. */
    scroll-margin-top: 96px;
    font-weight: 600;
    line-height: 1.3;
    outline-offset: 4px;
  }

  h2 {
    margin-top: 40px;
    font-size: 2.2rem;
  }

  h3 {
    margin-top: 24px;
    font-size: 1.8rem;
  }

  h2:first-child {
    margin-top: 0;
  }

  p,
  ul,
  ol,
  blockquote {
    margin-top: 12px;
  }

  ul,
  ol {
    padding-inline-start: 28px;
  }

  ul {
    list-style: disc;
  }

  ol {
    list-style: decimal;
  }

  li {
    margin-top: 6px;
  }

  li::marker {
    font-weight: 600;
  }

  strong {
    font-weight: 600;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }

  blockquote {
    padding: 12px 16px;
    border-inline-start: 4px solid ${({ theme }) => theme.colors.primary600};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.primary100};
  }

  blockquote > p:first-child {
    margin-top: 0;
  }

  img {
    display: block;
    width: 100%;
    height: auto;
    margin-top: 16px;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;

/** On paper: the text alone, over as many sheets as it takes. */
export const OnPaper = createGlobalStyle`
  @media print {
    html, body, #strapi, #strapi div:has(article), #strapi main {
      display: block !important;
      height: auto !important;
      max-height: none !important;
      overflow: visible !important;
    }

    nav, [data-not-on-paper] {
      display: none !important;
    }

    article {
      max-width: none !important;
      color: #000 !important;
    }

    h2, h3, img, li {
      break-inside: avoid;
    }

    h2, h3 {
      break-after: avoid;
    }
  }
`;

/* Web Chat and its cards in the page's colors: `t` holds the same tokens as the page's CSS properties. */
"use strict";

const FONT = getComputedStyle(document.body).fontFamily;

/** Web Chat's style options. */
function chatStyle(t, initials) {
  return {
    accent: t.accent,
    backgroundColor: t.surface,
    subtle: t.muted,
    timestampColor: t.muted,
    primaryFont: FONT,
    fontSizeSmall: "14px",
    paddingRegular: 12,

    avatarSize: 32,
    botAvatarInitials: initials,
    botAvatarBackgroundColor: t.fill,
    bubbleBackground: t.raised,
    bubbleBorderColor: t.raised,
    bubbleBorderRadius: 8,
    bubbleTextColor: t.text,
    bubbleMaxWidth: 560,
    bubbleMinWidth: 0,
    bubbleFromUserBackground: t.fill,
    bubbleFromUserBorderColor: t.edge,
    bubbleFromUserBorderRadius: 8,
    bubbleFromUserTextColor: t["on-fill"],

    autoScrollSnapOnPage: true,
    disableFileUpload: true,
    hideUploadButton: true,
    emojiSet: {},
    markdownRenderHTML: false,
    sendTimeout: 300000,
    sendBoxBackground: t.surface,
    sendBoxBorderTop: `1px solid ${t.line}`,
    sendBoxButtonColor: t.accent,
    sendBoxButtonColorOnDisabled: t.control,
    sendBoxButtonShadeColorOnActive: t.raised,
    sendBoxButtonShadeColorOnHover: t.raised,
    sendBoxButtonShadeColorOnDisabled: t.surface,
    sendBoxButtonShadeBorderRadius: 8,
    sendBoxButtonShadeInset: 6,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: t.focus,
    sendBoxButtonKeyboardFocusIndicatorBorderRadius: 8,
    sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
    sendBoxHeight: 56,
    sendBoxPlaceholderColor: t.muted,
    sendBoxTextColor: t.text,
    sendBoxTextWrap: true,

    suggestedActionLayout: "flow",
    suggestedActionHeight: 44,
    suggestedActionBorderRadius: 8,
    suggestedActionBorderWidth: 1,
    suggestedActionBorderColor: t.accent,
    suggestedActionBackgroundColor: t.surface,
    suggestedActionBackgroundColorOnActive: t.raised,
    suggestedActionBackgroundColorOnHover: t.raised,
    suggestedActionTextColor: t.accent,
    suggestedActionKeyboardFocusIndicatorBorderColor: t.focus,
    suggestedActionKeyboardFocusIndicatorBorderRadius: 8,
    suggestedActionKeyboardFocusIndicatorBorderStyle: "solid",
    suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
    suggestedActionsVisualKeyboardIndicatorColor: t.focus,

    transcriptVisualKeyboardIndicatorColor: t.focus,
    transcriptActivityVisualKeyboardIndicatorColor: t.focus,
    transcriptOverlayButtonBackground: t.fill,
    transcriptOverlayButtonBackgroundOnFocus: t.hover,
    transcriptOverlayButtonBackgroundOnHover: t.hover,
    transcriptOverlayButtonColor: t["on-fill"],

    notificationText: t.text,
    failedConnectivity: t.danger,
    slowConnectivity: t.muted,
    toastErrorBackgroundColor: t.raised,
    toastErrorColor: t.danger,
    toastInfoBackgroundColor: t.raised,
    toastInfoColor: t.text,
    toastWarnBackgroundColor: t.raised,
    toastWarnColor: t.text,
    toastSuccessBackgroundColor: t.raised,
    toastSuccessColor: t.good,
    toastSeparatorColor: t.line,
  };
}

/** The Adaptive Cards host config. */
function cardStyle(t) {
  const foreground = {
    default: { default: t.text, subtle: t.muted },
    dark: { default: t.text, subtle: t.muted },
    light: { default: t["on-fill"], subtle: t["on-fill"] },
    accent: { default: t.accent, subtle: t.accent },
    attention: { default: t.danger, subtle: t.danger },
    good: { default: t.good, subtle: t.good },
    warning: { default: t.text, subtle: t.muted },
  };
  const container = (backgroundColor) => ({ backgroundColor, foregroundColors: foreground });
  const fact = { color: "Default", isSubtle: false, size: "Default", weight: "Default", wrap: true };
  return {
    supportsInteractivity: true,
    textBlock: { headingLevel: 3 },
    fontFamily: FONT,
    fontSizes: { small: 14, default: 16, medium: 16, large: 20, extraLarge: 28 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 20, default: 24, medium: 24, large: 26, extraLarge: 36 },
    spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: t.line },
    imageSizes: { small: 32, medium: 48, large: 80 },
    containerStyles: {
      default: container(t.raised),
      emphasis: container(t.surface),
      accent: container(t.surface),
      good: container(t.surface),
      attention: container(t.surface),
      warning: container(t.surface),
    },
    actions: {
      maxActions: 6,
      spacing: "Default",
      buttonSpacing: 8,
      actionsOrientation: "Horizontal",
      actionAlignment: "Left",
      showCard: { actionMode: "Inline", inlineTopMargin: 8, style: "default" },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { ...fact, isSubtle: true, maxWidth: 140 }, value: fact, spacing: 16 },
    inputs: {
      label: {
        inputSpacing: "Small",
        requiredInputs: { size: "Default", suffix: " *", suffixColor: "Attention", weight: "Bolder" },
        optionalInputs: { size: "Default", weight: "Bolder" },
      },
      errorMessage: { size: "Default", spacing: "Small", weight: "Default" },
    },
  };
}
